"""What goes wrong when no sandbox, or not the whole of it, can be made."""


class SandboxError(RuntimeError):
    """No sandbox can be made here; the message says what to install or to set."""


class MachineBusy(Exception):
    """A submission got too little of this machine to be marked rightly: it is to be marked again."""
