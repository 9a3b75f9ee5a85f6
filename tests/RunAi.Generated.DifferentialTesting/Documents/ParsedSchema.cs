namespace RunAi.Generated.DifferentialTesting.Documents;

/// <summary>
/// A schema as a third-party reader holds it. Nothing is decided here: an implementation hands out what its library has read, so that what the schema means
/// is worked out once for all readers.
/// </summary>
/// <param name="identity">The library's object; two schemas are one if it is.</param>
public abstract class ParsedSchema(object identity) : IEquatable<ParsedSchema>
{
    private readonly object _identity = identity;

    /// <summary>The name among the document's components; null for an inline schema.</summary>
    public abstract string? Name { get; }

    /// <summary>Where a reference leads, if the library keeps references apart from what they stand for.</summary>
    public virtual ParsedSchema? Target => null;

    /// <summary>Whether it is a boolean schema, which accepts anything or nothing.</summary>
    public virtual bool IsBoolean => false;

    public abstract JsonKinds Kinds { get; }

    public abstract bool IsNullable { get; }

    public abstract IEnumerable<KeyValuePair<string, ParsedSchema>> Properties { get; }

    public abstract IEnumerable<string> Required { get; }

    public abstract ParsedSchema? Items { get; }

    public abstract ParsedSchema? AdditionalProperties { get; }

    public abstract IReadOnlyList<ParsedSchema> PatternProperties { get; }

    public abstract IReadOnlyList<ParsedSchema> AllOf { get; }

    public abstract IReadOnlyList<ParsedSchema> OneOf { get; }

    public abstract IReadOnlyList<ParsedSchema> AnyOf { get; }

    /// <summary>The values of <c>enum</c> or the one of <c>const</c>; empty for neither.</summary>
    public abstract IReadOnlyList<ParsedValue> Values { get; }

    /// <summary>The schemas that all apply to the same value.</summary>
    public IEnumerable<ParsedSchema> Parts => Target is { } target ? [target, .. AllOf] : AllOf;

    public bool Equals(ParsedSchema? other) => ReferenceEquals(_identity, other?._identity);

    public override bool Equals(object? obj) => Equals(obj as ParsedSchema);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_identity);
}
