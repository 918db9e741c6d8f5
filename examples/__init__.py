"""The client in the frameworks it is used in. Each is run by `tests/test_examples.py`.

All take the keys from the environment: ONESIGNAL_APP_ID and ONESIGNAL_REST_API_KEY.
"""
