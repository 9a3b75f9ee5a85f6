using System.Globalization;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Resources;

/// <summary>Adds options to requests (Kubernetes API reference, "Common Parameters").</summary>
internal static class RequestOptions
{
    private const int MaxManagerLength = 128;

    public static void AddOptions(this ApiRequestBase request, ListOptions? options)
    {
        if (options is null)
        {
            return;
        }

        request.AddQuery("continue", options.Continue);
        request.AddSelectors(options);
        request.AddQuery("limit", options.Limit?.ToString(CultureInfo.InvariantCulture));
        if (options.Continue is null)
        {
            // A token contains the version.
            request.AddQuery("resourceVersion", options.ResourceVersion);
            request.AddQuery("resourceVersionMatch", options.ResourceVersionMatch?.ToString());
        }
    }

    public static void AddSelectors(this ApiRequestBase request, ListOptions? options)
    {
        request.AddQuery("fieldSelector", options?.FieldSelector);
        request.AddQuery("labelSelector", options?.LabelSelector);
    }

    /// <exception cref="ArgumentException">The selection contains options that do not select objects.</exception>
    public static void AddSelection(this ApiRequestBase request, ListOptions? selection)
    {
        if (selection is { Limit: not null } or { Continue: not null } or { ResourceVersion: not null } or { ResourceVersionMatch: not null })
        {
            throw new ArgumentException(
                "The objects of a deletion are selected by LabelSelector and FieldSelector only. Limit, Continue, ResourceVersion and ResourceVersionMatch "
                + "must not be set.", nameof(selection));
        }

        request.AddSelectors(selection);
    }

    /// <exception cref="ArgumentException">The name of the manager is too long.</exception>
    public static void AddOptions(this ApiRequestBase request, WriteOptions? options)
    {
        if (options is null)
        {
            return;
        }

        CheckManager(options.FieldManager, nameof(options));
        request.AddQuery("dryRun", options.DryRun ? "All" : null);
        request.AddQuery("fieldManager", options.FieldManager);
        request.AddQuery("fieldValidation", options.FieldValidation?.ToString());
    }

    /// <exception cref="ArgumentException">The name of the manager is empty or too long.</exception>
    public static void AddOptions(this ApiRequestBase request, string fieldManager, ApplyOptions? options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fieldManager);
        CheckManager(fieldManager, nameof(fieldManager));
        request.AddOptions(new WriteOptions { DryRun = options?.DryRun == true, FieldManager = fieldManager, FieldValidation = options?.FieldValidation });
        if (options?.Force == true)
        {
            request.AddQuery("force", true);
        }
    }

    public static void SetBody(this ApiRequestBase request, DeletionOptions? options)
    {
        if (options is not null)
        {
            request.SetJsonBody(options, DeletionOptionsWriter.Write);
        }
    }

    private static void CheckManager(string? name, string parameter)
    {
        if (name?.Length > MaxManagerLength)
        {
            throw new ArgumentException(
                $"The name of a field manager must have at most {MaxManagerLength} characters, but this one has {name.Length}.", parameter);
        }
    }
}
