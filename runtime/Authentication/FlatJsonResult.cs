namespace RunAi.Generated.Authentication;

/// <summary>Specifies whether <see cref="FlatJsonReader"/> could read a text.</summary>
internal enum FlatJsonResult
{
    Success,
    NotAnObject,
    DuplicateProperty,
    TooManyProperties,
}
