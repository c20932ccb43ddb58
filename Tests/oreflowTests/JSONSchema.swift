import Foundation

/// A validator of the part of JSON Schema (draft 2020-12) that `oreflow help schema` uses; other words are faults.
struct JSONSchema {
  private let root: Any
  private static let known: Set<String> = [
    "$schema", "$defs", "$ref", "title", "description", "type", "enum", "anyOf", "properties", "required",
    "additionalProperties", "items",
  ]

  init(_ root: Any) { self.root = root }

  /// What of `value` the schema does not allow, with its place.
  func faults(of value: Any) -> [String] { faults(of: value, under: root, at: "") }

  private func faults(of value: Any, under schema: Any, at place: String) -> [String] {
    if let flag = schema as? Bool { return flag ? [] : ["\(place): not allowed"] }
    guard let rules = schema as? [String: Any] else { return ["\(place): the schema is no object"] }
    var found = rules.keys.filter { !Self.known.contains($0) }.map { "\(place): unknown word \($0)" }
    if let name = rules["$ref"] as? String {
      let definitions = (root as? [String: Any])?["$defs"] as? [String: Any]
      guard let target = definitions?[String(name.dropFirst("#/$defs/".count))] else {
        return found + ["\(place): nothing at \(name)"]
      }
      return found + faults(of: value, under: target, at: place)
    }
    if let types = (rules["type"] as? [String]) ?? (rules["type"] as? String).map({ [$0] }),
      !types.contains(where: { Self.isOf($0, value) })
    {
      found.append("\(place): not of \(types)")
    }
    if let words = rules["enum"] as? [Any],
      !words.contains(where: { $0 as? String == value as? String && ($0 is NSNull) == (value is NSNull) })
    {
      found.append("\(place): none of \(words)")
    }
    if let choices = rules["anyOf"] as? [Any],
      !choices.contains(where: { faults(of: value, under: $0, at: place).isEmpty })
    {
      found.append("\(place): fits no choice: \(value)")
    }
    if let members = value as? [String: Any] {
      found += self.faults(ofMembers: members, under: rules, at: place)
    }
    if let items = rules["items"], let values = value as? [Any] {
      for (index, item) in values.enumerated() {
        found += faults(of: item, under: items, at: "\(place)/\(index)")
      }
    }
    return found
  }

  private func faults(
    ofMembers members: [String: Any], under rules: [String: Any], at place: String
  ) -> [String] {
    let properties = rules["properties"] as? [String: Any] ?? [:]
    var found = (rules["required"] as? [String] ?? []).filter { members[$0] == nil }
      .map { "\(place): lacks \($0)" }
    for (name, member) in members {
      guard let schema = properties[name] ?? rules["additionalProperties"] else { continue }
      found += faults(of: member, under: schema, at: "\(place)/\(name)")
    }
    return found
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    let number = value as? NSNumber
    let isFlag = number.map { CFBooleanLike.isFlag($0) } ?? false
    return switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": isFlag
    case "number": number != nil && !isFlag
    case "integer": number.map { !isFlag && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: false
    }
  }

  /// Tells true and false from 1 and 0, which Foundation keeps in one class.
  private enum CFBooleanLike {
    static func isFlag(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
  }
}
