namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>The kinds of deviations of a response from the spec.</summary>
internal enum DriftKind
{
    UnknownProperty,
    MissingProperty,
    UndeclaredNull,
    WrongType,
    UnknownEnumValue,
    UndeclaredStatus,
    UndeclaredMediaType,
}
