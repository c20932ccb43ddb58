import Platform

/// The typefaces that Graphviz can set, asked of fontconfig, which would else put another in the place of one that is
/// missing and say nothing.
public enum InstalledTypefaces {
  /// The families by name, each once; nil where fontconfig cannot be asked or knows none. Read once: it takes some
  /// milliseconds.
  public static let families: [String]? = read(":").flatMap { $0.isEmpty ? nil : $0 }

  /// The families that have the characters of `language`, a code of RFC 3066 such as `zh`; nil where fontconfig cannot
  /// be asked.
  public static func families(writing language: String) -> [String]? { read(":lang=\(language)") }

  private typealias Make = @convention(c) () -> UnsafeMutableRawPointer?
  private typealias Parse = @convention(c) (UnsafePointer<CChar>) -> UnsafeMutableRawPointer?
  private typealias Add = @convention(c) (UnsafeMutableRawPointer, UnsafePointer<CChar>) -> Int32
  private typealias List =
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer, UnsafeMutableRawPointer) ->
    UnsafeMutableRawPointer?
  private typealias Text =
    @convention(c) (
      UnsafeMutableRawPointer, UnsafePointer<CChar>, Int32, UnsafeMutablePointer<UnsafePointer<CChar>?>
    ) -> Int32
  private typealias Free = @convention(c) (UnsafeMutableRawPointer) -> Void

  /// The families that match `pattern`, in fontconfig's words; `:` is any.
  private static func read(_ pattern: String) -> [String]? {
    // The library is loaded with Graphviz's text plugin anyway; linking it would ask for its headers.
    guard let library = dlopen("libfontconfig.so.1", RTLD_NOW) else { return nil }
    func function<F>(_ name: String, as type: F.Type) -> F? {
      dlsym(library, name).map { unsafeBitCast($0, to: type) }
    }
    guard let parse = function("FcNameParse", as: Parse.self),
      let makeObjects = function("FcObjectSetCreate", as: Make.self),
      let add = function("FcObjectSetAdd", as: Add.self), let list = function("FcFontList", as: List.self),
      let text = function("FcPatternGetString", as: Text.self),
      let freeSet = function("FcFontSetDestroy", as: Free.self),
      let freePattern = function("FcPatternDestroy", as: Free.self),
      let freeObjects = function("FcObjectSetDestroy", as: Free.self), let pattern = parse(pattern)
    else { return nil }
    defer { freePattern(pattern) }
    guard let objects = makeObjects() else { return nil }
    defer { freeObjects(objects) }
    guard add(objects, "family") != 0, let set = list(nil, pattern, objects) else { return nil }
    defer { freeSet(set) }
    // struct { int nfont; int sfont; FcPattern **fonts; }
    let count = set.load(as: Int32.self)
    guard count > 0 else { return [] }
    guard let fonts = set.load(fromByteOffset: 8, as: UnsafePointer<UnsafeMutableRawPointer>?.self) else {
      return nil
    }
    var names: Set<String> = []
    for place in 0..<Int(count) {
      var number: Int32 = 0
      var name: UnsafePointer<CChar>?
      // A family has a name in each of several languages.
      while text(fonts[place], "family", number, &name) == 0, let found = name, number < 32 {
        names.insert(String(cString: found))
        number += 1
      }
    }
    return names.sorted()
  }
}
