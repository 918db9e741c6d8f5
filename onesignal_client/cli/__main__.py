"""`python -m onesignal_client.cli`."""

from . import main

main()
