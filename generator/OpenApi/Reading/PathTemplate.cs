using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>A path template and the parameters it names (OpenAPI 3.0.3, Path Templating).</summary>
internal sealed class PathTemplate
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private PathTemplate(string text) => Text = text;

    public string Text { get; }

    /// <summary>Reads a template; one that can't become a URL fails the operation.</summary>
    public static PathTemplate Parse(OperationScope scope)
    {
        // Some documents tell operations of the same path apart by a fragment, which is never sent.
        var text = scope.Path;
        var fragment = text.IndexOf('#');
        text = fragment < 0 ? text : text.Substring(0, fragment);
        var template = new PathTemplate(text);
        if (text.Length == 0 || text[0] != '/')
        {
            scope.Fail("its path does not begin with a slash");
        }
        else if (text.IndexOf('?') >= 0)
        {
            scope.Fail("its path holds a query; declare query parameters instead");
        }
        else if (!template.ReadNames())
        {
            scope.Fail("the braces of its path do not match");
        }

        return template;
    }

    /// <summary>The parameters that can be sent. One that the template names and nobody declares fails the operation; one it does not name is reported and left out.</summary>
    public IReadOnlyList<OpenApiParameter> Check(IReadOnlyList<OpenApiParameter> parameters, OperationScope scope, DiagnosticBag diagnostics)
    {
        var declared = new HashSet<string>(parameters.Where(IsPath).Select(static parameter => parameter.Name), StringComparer.Ordinal);
        if (_names.FirstOrDefault(name => !declared.Contains(name)) is { } missing)
        {
            scope.Fail($"its path names {{{missing}}} but no path parameter of that name is declared");
        }

        if (scope.Failure is not null || declared.IsSubsetOf(_names))
        {
            return parameters;
        }

        foreach (var parameter in parameters.Where(parameter => IsPath(parameter) && !_names.Contains(parameter.Name)))
        {
            diagnostics.Report(
                DiagnosticIds.UnsupportedConstruct, parameter.Location, $"The path parameter \"{parameter.Name}\"", parameter.Pointer, $"the path {Text} does not name it, so it is left out");
        }

        return [.. parameters.Where(parameter => !IsPath(parameter) || _names.Contains(parameter.Name))];
    }

    private static bool IsPath(OpenApiParameter parameter) => parameter.Place == ParameterPlace.Path;

    private bool ReadNames()
    {
        var open = -1;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '{')
            {
                if (open >= 0)
                {
                    return false;
                }

                open = i;
            }
            else if (Text[i] == '}')
            {
                if (open < 0 || i == open + 1)
                {
                    return false;
                }

                _names.Add(Text.Substring(open + 1, i - open - 1));
                open = -1;
            }
        }

        return open < 0;
    }
}
