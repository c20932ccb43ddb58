import Testing

@testable import Tables

struct JSONTextTests {
  @Test func writesEveryKindInOrder() {
    let value = JSONText.object([
      ("z", .integer(1)), ("a", .array([.number(0.5), .number(.nan), .bool(true), .null])), ("e", .array([])),
      ("t", .string("a\"\\\n\u{1}é")),
    ])
    #expect(
      value.text == """
        {
          "z": 1,
          "a": [
            0.5,
            null,
            true,
            null
          ],
          "e": [],
          "t": "a\\"\\\\\\n\\u0001é"
        }

        """)
    #expect(value.compactText == #"{"z":1,"a":[0.5,null,true,null],"e":[],"t":"a\"\\\n\u0001é"}"#)
  }
}
