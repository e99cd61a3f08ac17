"""From a reply to a mark: everything that decides a mark is in this package."""
