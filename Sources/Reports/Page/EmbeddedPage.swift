/// The script and the style of pages, built into the program by the plugin `EmbedTables`.
enum EmbeddedPage {
  /// What a browser may run and apply: this script and this style, nothing else, from nowhere.
  static var policy: String {
    "default-src 'none'; script-src '\(hash(script))'; style-src '\(hash(style))'; base-uri 'none'; form-action 'none'"
  }

  private static func hash(_ content: StaticString) -> String {
    content.withUTF8Buffer { SHA256.policy($0) }
  }
}
