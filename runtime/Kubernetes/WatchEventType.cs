namespace RunAi.Generated.Kubernetes;

/// <summary>Specifies what happened to a resource.</summary>
public enum WatchEventType
{
    /// <summary>The resource exists, or was created.</summary>
    Added,

    /// <summary>The resource has changed.</summary>
    Modified,

    /// <summary>The resource was deleted.</summary>
    Deleted,
}
