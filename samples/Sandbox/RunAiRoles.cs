namespace RunAi.Generated.Sandbox;

/// <summary>The roles of applications. A role does not imply another role.</summary>
public static class RunAiRoles
{
    /// <summary>Access to jobs, through the Researcher API.</summary>
    public const string Researcher = "Researcher";

    /// <summary>Access to projects and departments, through the Administrator API.</summary>
    public const string Editor = "Editor";

    /// <summary>Access to users, tenant settings and clusters, through the Administrator API.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Gets all roles.</summary>
    public static IReadOnlyList<string> All { get; } = [Researcher, Editor, Administrator];
}
