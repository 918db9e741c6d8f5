"""The benchmark: every contender in a process of its own, all in turns, against one server."""
