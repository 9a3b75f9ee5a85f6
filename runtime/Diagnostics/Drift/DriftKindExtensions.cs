namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>Names and describes the kinds of deviations.</summary>
internal static class DriftKindExtensions
{
    /// <summary>Returns the value of the tag.</summary>
    public static string GetTag(this DriftKind kind) => kind switch
    {
        DriftKind.UnknownProperty => "unknown_property",
        DriftKind.MissingProperty => "missing_property",
        DriftKind.UndeclaredNull => "undeclared_null",
        DriftKind.WrongType => "wrong_type",
        DriftKind.UnknownEnumValue => "unknown_enum_value",
        DriftKind.UndeclaredStatus => "undeclared_status",
        DriftKind.UndeclaredMediaType => "undeclared_media_type",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Returns the description for the log.</summary>
    public static string GetDescription(this DriftKind kind) => kind switch
    {
        DriftKind.UnknownProperty => "the property is not declared",
        DriftKind.MissingProperty => "the required property is missing",
        DriftKind.UndeclaredNull => "null is not declared",
        DriftKind.WrongType => "the value does not have the declared type or format",
        DriftKind.UnknownEnumValue => "the enum value is not declared",
        DriftKind.UndeclaredStatus => "the status code is not declared",
        DriftKind.UndeclaredMediaType => "the media type is not declared",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
