using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Represents a path template with its parameters (OpenAPI 3.0.3, Path Templating). An invalid template fails its operation.</summary>
internal sealed class PathTemplate
{
    private readonly HashSet<string> _names;
    private readonly PathQuery? _query;

    private PathTemplate(string text, HashSet<string> names, PathQuery? query)
    {
        Text = text;
        _names = names;
        _query = query;
    }

    /// <summary>Gets the template without query and fragment.</summary>
    public string Text { get; }

    public static PathTemplate Parse(OperationScope scope)
    {
        var text = RemoveFragment(scope.Path);
        var question = text.IndexOf('?');
        var query = question < 0 ? null : PathQuery.Parse(text.Substring(question + 1), scope);
        text = question < 0 ? text : text.Substring(0, question);
        if (text.Length == 0 || text[0] != '/')
        {
            scope.Fail("its path does not begin with a slash");
        }

        if (DotSegments.Find(text) is { } segment)
        {
            scope.Fail($"its path contains the segment \"{segment}\", which would leave the path of the server");
        }

        var names = ReadNames(text);
        if (names is null)
        {
            scope.Fail("the braces of its path do not match");
        }

        return new PathTemplate(text, names ?? [], query);
    }

    /// <summary>
    /// Returns the declared parameters and those of the template's query. A path parameter that the template does not contain is reported and
    /// omitted; a name that is not declared is reported and becomes a string.
    /// </summary>
    public IReadOnlyList<OpenApiParameter> Complete(IReadOnlyList<OpenApiParameter> parameters, OperationScope scope, ReaderContext context)
    {
        if (_query is not null)
        {
            parameters = _query.Complete(parameters, _names, scope, context);
        }

        var declared = new HashSet<string>(parameters.Where(IsPath).Select(static parameter => parameter.Name), StringComparer.Ordinal);
        parameters =
        [
            .. parameters,
            .. _names.Where(name => !declared.Contains(name)).Select(name => UndeclaredParameter.Create(name, ParameterLocation.Path, scope, context)),
        ];
        var unnamed = parameters.Where(parameter => IsPath(parameter) && !_names.Contains(parameter.Name)).ToList();
        if (scope.Failure is not null || unnamed.Count == 0)
        {
            return parameters;
        }

        foreach (var parameter in unnamed)
        {
            var what = $"The path parameter \"{parameter.Name}\"";
            var reason = $"the path {Text} does not contain it, so the parameter is omitted";
            context.Diagnostics.Report(DiagnosticIds.UnsupportedConstruct, parameter.Location, what, parameter.Pointer, reason);
        }

        return [.. parameters.Except(unnamed)];
    }

    // Some documents distinguish operations with the same path by a fragment, which is never sent. A fragment with parameters is part of the path.
    private static string RemoveFragment(string path)
    {
        var hash = path.IndexOf('#');
        return hash < 0 ? path : path.IndexOf('{', hash) < 0 ? path.Substring(0, hash) : path.Replace("#", "%23");
    }

    private static bool IsPath(OpenApiParameter parameter) => parameter.In == ParameterLocation.Path;

    private static HashSet<string>? ReadNames(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{' when open < 0:
                    open = i;
                    break;
                case '}' when open >= 0 && i > open + 1:
                    names.Add(text.Substring(open + 1, i - open - 1));
                    open = -1;
                    break;
                case '{' or '}':
                    return null;
            }
        }

        return open < 0 ? names : null;
    }
}
