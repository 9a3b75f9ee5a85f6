namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>The kinds of JSON values that contain others.</summary>
internal enum DriftContainer
{
    /// <summary>An object with declared properties, whose names are part of a path.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object with any keys, which are not part of a path.</summary>
    Map,
}
