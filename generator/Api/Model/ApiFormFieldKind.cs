namespace RunAi.Generator.Api.Model;

internal enum ApiFormFieldKind
{
    /// <summary>A scalar or an enum, as text.</summary>
    Text,

    /// <summary>A list of scalars or enums, one part each.</summary>
    TextList,

    /// <summary>Anything else, as JSON.</summary>
    Json,

    File,

    /// <summary>Several files, one part each.</summary>
    FileList,
}
