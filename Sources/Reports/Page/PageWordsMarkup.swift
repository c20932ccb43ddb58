import Language
import Tables

extension PageWords {
  /// An element that holds `text` in the language of the page, or marked as English.
  func element(_ name: StaticString, class kind: String? = nil, id: String? = nil, _ text: String) -> Markup {
    let shown = shown(text)
    return .element(name, ["id": id, "class": kind, "lang": shown.language], shown.text)
  }

  /// The paragraph that says which part of the page is not in its language; nothing where all is.
  var paragraph: Markup {
    isEnglish ? .none : .element("p", ["class": "note"], self(Self.notice))
  }

  /// The words for the page's script, with `phrases` of the tables; null where it needs none.
  func json(_ phrases: [String: String]) -> JSONText {
    let all = words.merging(phrases) { word, _ in word }
    return isEnglish ? .null : .object(all.sorted { $0.key < $1.key }.map { ($0, .string($1)) })
  }
}
