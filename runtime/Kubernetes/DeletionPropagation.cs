namespace RunAi.Generated.Kubernetes;

/// <summary>Specifies what happens to the objects that depend on a deleted one.</summary>
public enum DeletionPropagation
{
    /// <summary>They are deleted afterwards.</summary>
    Background,

    /// <summary>They are deleted first.</summary>
    Foreground,

    /// <summary>They remain.</summary>
    Orphan,
}
