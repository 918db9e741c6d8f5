"""OneSignal's own SDK drives the sandbox: a client that we did not write.

The sandbox runs in this environment, the steps (`scripts/official/steps.py`) in
the official SDK's. Every operation that both know is called and its result is
checked; what the SDK cannot do is listed with the reason and must really fail so.
"""
