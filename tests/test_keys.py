"""Idempotency keys that the client makes: random UUIDs, in a forked process too."""

from __future__ import annotations

import multiprocessing
import sys
from uuid import RFC_4122, UUID

import pytest

from onesignal_client._request import _random_uuid


def test_keys_are_random_uuids() -> None:
    keys = [_random_uuid() for _ in range(2000)]
    assert len(set(keys)) == 2000
    for key in keys:
        uuid = UUID(key)
        assert (str(uuid), uuid.version, uuid.variant) == (key, 4, RFC_4122)
    varying = 0
    for key in keys:
        varying |= UUID(key).int ^ UUID(keys[0]).int
    assert varying.bit_count() == 122


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_forked_processes_make_their_own_keys() -> None:
    _random_uuid()
    with multiprocessing.get_context("fork").Pool(4) as pool:
        keys = pool.starmap(_random_uuid, [()] * 40, chunksize=10)
    assert len({*keys, _random_uuid()}) == 41
