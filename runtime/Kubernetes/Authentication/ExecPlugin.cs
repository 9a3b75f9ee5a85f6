using RunAi.Generated.Kubernetes.Kubeconfig;

namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Represents the program that provides the credentials of a user: the <c>exec</c> of a kubeconfig.</summary>
internal sealed class ExecPlugin
{
    private static readonly string[] Versions = ["client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1"];

    private ExecPlugin(KubeconfigEntry user, YamlValue exec)
    {
        User = user;
        ApiVersion = user.GetText(exec, "apiVersion") is { } version && Versions.Contains(version) ? version : throw user.CreateException(
            "has an exec plugin whose apiVersion is not supported", $"set it to {Versions[0]} or {Versions[1]}");
        Command = user.GetText(exec, "command") ?? throw user.CreateException("has an exec plugin without a command", "add 'command'");
        InstallHint = user.GetText(exec, "installHint");
        ProvidesClusterInfo = user.GetBoolean(exec, "provideClusterInfo");
        Interaction = user.GetText(exec, "interactiveMode") switch
        {
            null or "IfAvailable" => ExecInteraction.IfAvailable,
            "Never" => ExecInteraction.Never,
            "Always" => ExecInteraction.Always,
            _ => throw user.CreateException("has an exec plugin with an unknown interactiveMode", "set it to IfAvailable, Never or Always"),
        };
        Arguments = [.. GetItems(exec, "args").Select(item => item.Text ?? throw CreateListException("args"))];
        Variables =
        [
            .. GetItems(exec, "env").Select(item => KeyValuePair.Create(
                item.FindText("name") ?? throw CreateListException("env"), item.FindText("value") ?? "")),
        ];
    }

    /// <summary>Gets the user whose credentials the program provides.</summary>
    public KubeconfigEntry User { get; }

    public string ApiVersion { get; }

    public string Command { get; }

    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Gets the additional environment variables.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Variables { get; }

    /// <summary>Gets the text about how to install the program; <see langword="null"/> if there is none.</summary>
    public string? InstallHint { get; }

    public bool ProvidesClusterInfo { get; }

    public ExecInteraction Interaction { get; }

    /// <summary>Reads the <c>exec</c> of a user.</summary>
    /// <exception cref="KubeconfigException">The value is not valid.</exception>
    public static ExecPlugin Read(KubeconfigEntry user, YamlValue exec) =>
        exec.Properties is null ? throw user.CreateException("has an 'exec' that is not a mapping", "correct it") : new ExecPlugin(user, exec);

    // Arguments and variables may contain secrets.
    public override string ToString() => $"exec plugin {Command}";

    private IReadOnlyList<YamlValue> GetItems(YamlValue exec, string property) =>
        exec.Find(property) is { } list ? list.Items ?? throw CreateListException(property) : [];

    private KubeconfigException CreateListException(string property) => User.CreateException(
        $"has an exec plugin whose '{property}' is not a list of {(property == "env" ? "names and values" : "strings")}", "correct it");
}
