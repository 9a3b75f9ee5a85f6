namespace RunAi.Generator.Specs.Paths;

/// <summary>Specifies a comparison operator (RFC 9535, section 2.3.5.1).</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
