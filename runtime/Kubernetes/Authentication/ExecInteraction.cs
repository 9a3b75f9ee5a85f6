namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Specifies whether an exec plugin may read from the terminal: the <c>interactiveMode</c> of a kubeconfig.</summary>
internal enum ExecInteraction
{
    /// <summary>The plugin uses the terminal if there is one.</summary>
    IfAvailable,

    /// <summary>The plugin never uses the terminal.</summary>
    Never,

    /// <summary>The plugin needs the terminal.</summary>
    Always,
}
