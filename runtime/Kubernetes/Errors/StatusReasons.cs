namespace RunAi.Generated.Kubernetes.Errors;

/// <summary>The reasons of Status objects that have a property of their own.</summary>
internal static class StatusReasons
{
    public const string AlreadyExists = "AlreadyExists";
    public const string Conflict = "Conflict";
    public const string Expired = "Expired";
    public const string Gone = "Gone";
    public const string NotFound = "NotFound";
}
