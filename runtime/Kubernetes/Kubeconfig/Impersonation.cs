namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Reads the identity that a user of a kubeconfig acts as, and which the server receives in headers.</summary>
internal static class Impersonation
{
    /// <summary>Returns the headers.</summary>
    /// <exception cref="KubeconfigException">A value is not valid.</exception>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(KubeconfigEntry user)
    {
        var headers = new List<KeyValuePair<string, string>>();
        Add(user, headers, "Impersonate-User", user.GetText("as"));
        Add(user, headers, "Impersonate-Uid", user.GetText("as-uid"));
        foreach (var group in user.Value.Find("as-groups")?.Items ?? [])
        {
            Add(user, headers, "Impersonate-Group", group.Text);
        }

        foreach (var (name, values) in user.Value.Find("as-user-extra")?.Properties ?? new Dictionary<string, YamlValue>())
        {
            foreach (var value in values.Items ?? [])
            {
                Add(user, headers, $"Impersonate-Extra-{Uri.EscapeDataString(name)}", value.Text);
            }
        }

        return headers.Count > 0 && headers.All(static header => header.Key != "Impersonate-User")
            ? throw user.CreateException("has 'as-uid', 'as-groups' or 'as-user-extra' without 'as'", "add 'as' or remove the others")
            : headers;
    }

    private static void Add(KubeconfigEntry user, List<KeyValuePair<string, string>> headers, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (value.Any(static character => character is < ' ' or > '~'))
        {
            throw user.CreateException($"has a value for {name} with characters that are not allowed in a header", "correct it");
        }

        headers.Add(KeyValuePair.Create(name, value));
    }
}
