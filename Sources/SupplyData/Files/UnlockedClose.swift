import Platform

/// Gives up the lock on the open file `descriptor` and closes it.
///
/// The lock belongs to the open file, of which a process that is being started has a copy until it runs its own program:
/// closed alone, the file would stay locked until then.
func unlockAndClose(_ descriptor: Int32) {
  _ = flock(descriptor, LOCK_UN)
  _ = close(descriptor)
}
