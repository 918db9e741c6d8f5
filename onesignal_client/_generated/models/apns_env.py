# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class ApnsEnv(StrEnum):
    """The APNs environment of a p12 certificate. `sandbox` and `development` are two names of
    the one that is not production."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"
    SANDBOX = "sandbox"
