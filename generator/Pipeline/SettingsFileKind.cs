namespace RunAi.Generator.Pipeline;

/// <summary>The kinds of <see cref="SettingsFile"/>.</summary>
internal enum SettingsFileKind
{
    /// <summary>A project file, or a file that it imports.</summary>
    Project,

    /// <summary>An <c>.editorconfig</c>.</summary>
    Config,
}
