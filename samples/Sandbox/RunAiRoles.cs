namespace RunAi.Generated.Sandbox;

/// <summary>The roles that an application can have. They are a set: none of them implies another.</summary>
public static class RunAiRoles
{
    /// <summary>Jobs, through the Researcher API.</summary>
    public const string Researcher = "Researcher";

    /// <summary>Projects and departments, through the Administrator API.</summary>
    public const string Editor = "Editor";

    /// <summary>Users, tenant settings and clusters, through the Administrator API.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Every role.</summary>
    public static IReadOnlyList<string> All { get; } = [Researcher, Editor, Administrator];
}
