namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Reads files that contain a token, such as that of a service account.</summary>
internal static class TokenFile
{
    private const int LargestFile = 64 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="problem">Why it cannot be used; empty if it can.</param>
    /// <returns>The token; <see langword="null"/> if the file cannot be used.</returns>
    public static string? Read(string path, out string problem)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length > LargestFile)
            {
                problem = $"is longer than {LargestFile >> 10} KiB";
                return null;
            }

            using var reader = new StreamReader(file);
            var token = reader.ReadToEnd().Trim();
            problem = token.Length == 0 ? "is empty" : "";
            return token.Length == 0 ? null : token;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = "does not exist";
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = $"cannot be read ({exception.GetType().Name})";
            return null;
        }
    }
}
