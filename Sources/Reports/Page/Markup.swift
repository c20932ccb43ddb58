import Tables

/// HTML and SVG that is escaped by construction: text and attributes come in through here alone, so that a name that
/// holds `<script>` is shown, never run.
struct Markup: Sendable, Hashable {
  /// The characters of the document.
  let text: String

  private init(trusted text: String) { self.text = text }

  /// Nothing.
  static let none = Markup(trusted: "")

  /// `text` as a reader sees it; control characters and marks of writing direction are shown as what they are.
  static func text(_ text: String) -> Markup { Markup(trusted: escaped(text)) }

  /// An element with its end tag, as `<p class="x">…</p>`; attributes that are nil are omitted.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ children: [Markup] = []
  ) -> Markup {
    Markup(trusted: "<\(name)\(words(attributes))>\(all(children).text)</\(name)>")
  }

  /// An element that holds words alone.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ words: String
  ) -> Markup {
    element(name, attributes, [.text(words)])
  }

  /// An element of HTML that has no end tag, as `<meta>`.
  static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) -> Markup {
    Markup(trusted: "<\(name)\(words(attributes))>")
  }

  /// `parts` one after the other.
  static func all(_ parts: [Markup]) -> Markup { Markup(trusted: parts.map(\.text).joined()) }

  /// A document of HTML in `language`.
  static func document(language: String, head: [Markup], body: [Markup]) -> Markup {
    Markup(
      trusted: "<!DOCTYPE html>\n"
        + element("html", ["lang": language], [element("head", [:], head), element("body", [:], body)]).text
        + "\n")
  }

  /// A style sheet or script that is built in, letter by letter, as its hash wants it.
  static func embedded(_ name: StaticString, _ content: StaticString) -> Markup {
    Markup(trusted: "<\(name)>\(content)</\(name)>")
  }

  /// Data for the page's script: `<` is written as an escape of JSON, so that no string can end the element.
  static func data(_ id: String, _ json: JSONText) -> Markup {
    Markup(
      trusted: "<script type=\"application/json\" id=\"\(escaped(id))\">"
        + json.compactText.replacing("<", with: "\\u003c") + "</script>")
  }

  private static func words(_ attributes: KeyValuePairs<StaticString, String?>) -> String {
    attributes.reduce(into: "") { text, attribute in
      if let value = attribute.value { text += " \(attribute.key)=\"\(escaped(value))\"" }
    }
  }

  private static func escaped(_ text: String) -> String {
    let shown = TerminalText.shown(text)
    guard shown.utf8.contains(where: { special.contains($0) }) else { return shown }
    // By scalars: a sign with a combining mark behind it is another character to Swift, not to a browser.
    var out = String.UnicodeScalarView()
    for scalar in shown.unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "'": out.append(contentsOf: "&#39;".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  private static let special: Set<UInt8> = Set("&<>\"'".utf8)
}
