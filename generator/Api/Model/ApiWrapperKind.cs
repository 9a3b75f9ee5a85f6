namespace RunAi.Generator.Api.Model;

/// <summary>Specifies the form of an object that wraps values.</summary>
internal enum ApiWrapperKind
{
    /// <summary><c>{"value": …}</c></summary>
    Value,

    /// <summary><c>{"items": {"key": {"value": …}}}</c></summary>
    Items,
}
