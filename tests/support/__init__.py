"""What the tests share: cases, servers, ways to drive a client."""
