"""Generated from openapi/onesignal.yaml by `make generate`; do not edit."""
