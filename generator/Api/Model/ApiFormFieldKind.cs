namespace RunAi.Generator.Api.Model;

/// <summary>Specifies the content of a part of a multipart body.</summary>
internal enum ApiFormFieldKind
{
    /// <summary>A scalar or an enum, as text.</summary>
    Text,

    /// <summary>A list of scalars or enums, with a part for each item.</summary>
    TextList,

    /// <summary>Any other type, as JSON.</summary>
    Json,

    File,

    /// <summary>A list of files, with a part for each.</summary>
    FileList,
}
