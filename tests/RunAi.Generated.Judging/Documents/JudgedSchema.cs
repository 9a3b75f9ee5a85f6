namespace RunAi.Generated.Judging.Documents;

/// <summary>
/// A schema as a judge holds it. Nothing is decided here: an implementation hands out what its library has read, so that what the schema means
/// is worked out once for all judges.
/// </summary>
/// <param name="identity">The library's object; two schemas are one if it is.</param>
public abstract class JudgedSchema(object identity) : IEquatable<JudgedSchema>
{
    private readonly object _identity = identity;

    /// <summary>The name among the document's components; null for an inline schema.</summary>
    public abstract string? Name { get; }

    /// <summary>Where a reference leads, if the library keeps references apart from what they stand for.</summary>
    public virtual JudgedSchema? Target => null;

    /// <summary>Whether it is a boolean schema, which accepts anything or nothing.</summary>
    public virtual bool IsBoolean => false;

    public abstract JsonKinds Kinds { get; }

    public abstract bool IsNullable { get; }

    public abstract IEnumerable<KeyValuePair<string, JudgedSchema>> Properties { get; }

    public abstract IEnumerable<string> Required { get; }

    public abstract JudgedSchema? Items { get; }

    public abstract JudgedSchema? AdditionalProperties { get; }

    public abstract IReadOnlyList<JudgedSchema> PatternProperties { get; }

    public abstract IReadOnlyList<JudgedSchema> AllOf { get; }

    public abstract IReadOnlyList<JudgedSchema> OneOf { get; }

    public abstract IReadOnlyList<JudgedSchema> AnyOf { get; }

    /// <summary>The values of <c>enum</c> or the one of <c>const</c>; empty for neither.</summary>
    public abstract IReadOnlyList<JudgedValue> Values { get; }

    /// <summary>The schemas that all apply to the same value.</summary>
    public IEnumerable<JudgedSchema> Parts => Target is { } target ? [target, .. AllOf] : AllOf;

    public bool Equals(JudgedSchema? other) => ReferenceEquals(_identity, other?._identity);

    public override bool Equals(object? obj) => Equals(obj as JudgedSchema);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_identity);
}
