// The C library of the system, whichever it is: the one place that names it.
#if canImport(Glibc)
  @_exported public import Glibc
#elseif canImport(Musl)
  @_exported public import Musl
#else
  @_exported public import Darwin
#endif

extension sigaction {
  /// What answers the signal; nil for what the system does by itself. The C libraries name the member differently.
  public var handler: (@convention(c) (Int32) -> Void)? {
    #if canImport(Glibc)
      __sigaction_handler.sa_handler
    #elseif canImport(Musl)
      __sa_handler.sa_handler
    #else
      __sigaction_u.__sa_handler
    #endif
  }
}
