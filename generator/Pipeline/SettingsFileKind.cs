namespace RunAi.Generator.Pipeline;

/// <summary>Specifies the kind of a <see cref="SettingsFile"/>.</summary>
internal enum SettingsFileKind
{
    /// <summary>A project file, or a file that it imports.</summary>
    Project,

    /// <summary>An <c>.editorconfig</c> file.</summary>
    Config,
}
