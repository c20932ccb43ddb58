import SupplyData
import Tables
import Language

/// A page for a browser as one file: a document that reads without its script, the data that the script works on, and
/// nothing from outside.
struct PageDocument {
  /// What it says in its language.
  var words = PageWords.english
  /// What the browser calls it.
  let title: String
  /// The name and version of the program that signs it.
  let program: String
  /// The heading and what is asked.
  let header: [Markup]
  /// The answer, with the id `answer`, and the sections.
  let main: [Markup]
  /// What stands below.
  let footer: Markup
  /// What the page shows in place of its own parts when a reader asks for it.
  var templates: [Markup] = []
  /// The data of its tables.
  let data: JSONText

  /// The document.
  var html: String {
    Markup.document(
      language: words.language,
      head: [
        .void("meta", ["charset": "utf-8"]),
        .void("meta", ["http-equiv": "Content-Security-Policy", "content": EmbeddedPage.policy]),
        .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .void("meta", ["name": "color-scheme", "content": "light dark"]),
        .void("meta", ["name": "generator", "content": program]),
        .element("title", [:], title),
        .embedded("style", EmbeddedPage.style),
      ],
      body: [
        .element("a", ["class": "skip", "href": "#answer"], words("Skip to the answer")),
        .element("header", [:], header),
        .element("div", ["id": "controls"]),
        .element("main", [:], main),
        .element("footer", [:], [footer]),
        .element("div", ["id": "detail", "role": "region", "aria-label": words("About this value")]),
      ] + templates + [.data("data", data), .embedded("script", EmbeddedPage.script)]
    ).text
  }
}

/// A part of a page with a heading.
struct PageSection {
  let id: String
  let heading: String
  /// Whether the heading is the title of the one table inside, which then does not show it again.
  var isTitle = false
  let content: [Markup]

  /// The section.
  var markup: Markup {
    .element(
      "section", ["id": id, "class": isTitle ? "titled" : nil, "aria-labelledby": "\(id)-heading"],
      [.element("h2", ["id": "\(id)-heading"], heading)] + content)
  }

  /// The ways to `sections`.
  static func contents(_ sections: [PageSection], _ words: PageWords = .english) -> Markup {
    .element(
      "nav", ["aria-label": words("Sections")],
      [
        .element(
          "ul", [:],
          sections.map { .element("li", [:], [.element("a", ["href": "#\($0.id)"], $0.heading)]) })
      ])
  }
}
