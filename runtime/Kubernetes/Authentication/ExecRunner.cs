using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.Kubeconfig;

namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Runs the program of an exec plugin. Arguments are passed as a list, never as one text.</summary>
/// <param name="plugin">The plugin.</param>
/// <param name="cluster">The cluster that the credential is for.</param>
/// <param name="options">The timeout, and whether the terminal may be used.</param>
/// <param name="environment">The environment.</param>
/// <param name="time">The clock.</param>
internal sealed class ExecRunner(
    ExecPlugin plugin, ClusterSettings cluster, KubernetesOptions options, KubernetesEnvironment environment, TimeProvider time)
{
    private const int MaxErrorLength = 500;
    private const int MaxOutputLength = 1024 * 1024;

    /// <summary>Runs the program and reads the credential that it writes.</summary>
    /// <exception cref="RunAiAuthenticationException">The program does not exist, fails, or takes too long.</exception>
    public async Task<ExecResult> RunAsync()
    {
        var isInteractive = plugin.Interaction != ExecInteraction.Never && options.AllowInteractiveExec && !Console.IsInputRedirected;
        if (plugin.Interaction == ExecInteraction.Always && !isInteractive)
        {
            throw ExecResponse.Fail(
                plugin,
                "needs a terminal (interactiveMode: Always)",
                "run the application in a terminal with the option AllowInteractiveExec, or sign in with kubectl");
        }

        using var process = Start(isInteractive);
        using var limit = new CancellationTokenSource(options.ExecTimeout);
        try
        {
            var output = ReadAsync(process.StandardOutput, MaxOutputLength, limit.Token);
            var errors = isInteractive ? Task.FromResult("") : ReadAsync(process.StandardError, MaxOutputLength, limit.Token);
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            var (text, error) = (await output.ConfigureAwait(false), await errors.ConfigureAwait(false));
            return process.ExitCode == 0
                ? ExecResponse.Read(plugin, text, time.GetUtcNow())
                : throw ExecResponse.Fail(plugin, $"failed with exit code {process.ExitCode}{DescribeError(error)}", "correct the cause, or sign in again");
        }
        catch (OperationCanceledException exception)
        {
            throw ExecResponse.Fail(
                plugin,
                string.Create(CultureInfo.InvariantCulture, $"did not end within {options.ExecTimeout.TotalSeconds:0.###} seconds"),
                "check the program, or increase the option ExecTimeout",
                exception);
        }
        finally
        {
            Kill(process);
        }
    }

    private Process Start(bool isInteractive)
    {
        var directory = Path.GetDirectoryName(plugin.User.FilePath) ?? "";
        var path = CommandPath.Find(plugin.Command, directory, environment.GetVariable) ?? throw CreateMissingException();
        var start = new ProcessStartInfo(path)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = !isInteractive,
            RedirectStandardOutput = true,
            RedirectStandardError = !isInteractive,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in plugin.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in plugin.Variables)
        {
            start.Environment[name] = value;
        }

        start.Environment[ExecInfo.Variable] = ExecInfo.Write(plugin, cluster, isInteractive);
        try
        {
            var process = Process.Start(start)!;
            if (!isInteractive)
            {
                process.StandardInput.Close();
            }

            return process;
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            throw ExecResponse.Fail(
                plugin, $"cannot be started ({TextSanitizer.Sanitize(exception.Message, MaxErrorLength).TrimEnd('.')})", "check the program", exception);
        }
    }

    private RunAiAuthenticationException CreateMissingException()
    {
        var hint = TextSanitizer.Sanitize(plugin.InstallHint ?? "", MaxErrorLength).TrimEnd('.');
        return ExecResponse.Fail(plugin, "does not exist", hint.Length > 0 ? $"install it ({hint})" : "install it and add its folder to PATH");
    }

    private static string DescribeError(string error)
    {
        var text = SecretText.Redact(error.Trim());

        // The end of the text contains the cause, for instance of a stack trace.
        text = TextSanitizer.Sanitize(text.Length > MaxErrorLength ? text[^MaxErrorLength..] : text, MaxErrorLength).TrimEnd('.');
        return text.Length == 0 ? "" : $" ({text})";
    }

    private static async Task<string> ReadAsync(StreamReader reader, int limit, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        int read;
        while ((read = await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            // The rest is read but not kept, so that the program does not wait for its reader.
            text.Append(buffer, 0, Math.Min(read, limit - text.Length));
        }

        return text.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // The program ended in the meantime.
        }
    }
}
