namespace RunAi.Generator.Specs;

/// <summary>The kinds of JSON values (RFC 8259, section 3).</summary>
internal enum SpecNodeKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
