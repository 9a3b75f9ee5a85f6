namespace RunAi.Generator.Api.Model;

/// <summary>Specifies the meanings of the operators of filters.</summary>
internal enum ApiComparison
{
    EqualTo,
    NotEqualTo,
    AtLeast,
    AtMost,
    GreaterThan,
    LessThan,
    Contains,
    DoesNotContain,
    StartsWith,
    EndsWith,
}
