"""The sandbox over HTTP: the application, its control paths, faults on demand, the server."""
