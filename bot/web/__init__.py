"""What Charley shows the outside over HTTP: health, numbers, and the webhook."""
