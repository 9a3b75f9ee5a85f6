namespace RunAi.Generator.Specs;

/// <summary>Specifies the kind of a JSON value (RFC 8259, section 3).</summary>
internal enum SpecNodeKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
