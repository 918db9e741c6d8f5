"""Nothing waits, reads or queues without a bound; nothing shows a key. With real servers."""
