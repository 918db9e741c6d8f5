"""Record the cassettes afresh: against the sandbox, or OneSignal with keys in the environment."""
