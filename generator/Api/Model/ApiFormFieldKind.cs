namespace RunAi.Generator.Api.Model;

/// <summary>Specifies the content of a part of a multipart body.</summary>
internal enum ApiFormFieldKind
{
    /// <summary>A scalar or an enum, as text.</summary>
    Text,

    /// <summary>A list of scalars or enums, with a part for each item.</summary>
    TextList,

    /// <summary>An object or a map, or a value that is declared as JSON.</summary>
    Json,

    /// <summary>A list with a JSON part for each item.</summary>
    JsonList,

    /// <summary>A union or a list of unions, whose parts depend on the variant.</summary>
    Value,

    File,

    /// <summary>A list of files, with a part for each.</summary>
    FileList,

    /// <summary>Files or a value of another type.</summary>
    FilesOrValue,
}
