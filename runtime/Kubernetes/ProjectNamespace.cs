using System.Text.RegularExpressions;

namespace RunAi.Generated.Kubernetes;

/// <summary>Names of the namespaces that Run:ai creates for projects.</summary>
public static partial class ProjectNamespace
{
    private const string Prefix = "runai-";
    private const int MaxLength = 63;

    /// <summary>
    /// Returns the name that the namespace of a project has by default: <c>runai-</c> followed by the name of the project. An administrator can assign
    /// another namespace to a project.
    /// </summary>
    /// <param name="project">The name of the project.</param>
    /// <exception cref="ArgumentException">A namespace cannot have the name (RFC 1123, section 2.1).</exception>
    public static string GetName(string project)
    {
        ArgumentException.ThrowIfNullOrEmpty(project);
        var name = Prefix + project;
        return name.Length <= MaxLength && Label().IsMatch(name)
            ? name
            : throw new ArgumentException(
                $"'{project}' is not the name of a project: it must consist of lowercase letters, digits and hyphens, end with a letter or a digit, "
                    + $"and have at most {MaxLength - Prefix.Length} characters.",
                nameof(project));
    }

    [GeneratedRegex(@"\A[a-z0-9]([a-z0-9-]*[a-z0-9])?\z")]
    private static partial Regex Label();
}
