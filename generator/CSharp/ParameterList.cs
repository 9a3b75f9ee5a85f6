using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;
using RunAi.Generator.OpenApi.Model;
using Names = RunAi.Generator.CSharp.Model.RuntimeNames.ApiRequestBase;

namespace RunAi.Generator.CSharp;

/// <summary>Collects the parameters of a method and their bindings to the request.</summary>
/// <param name="expressions">Writes types and expressions.</param>
/// <param name="options">The optional parameters.</param>
internal sealed class ParameterList(TypeExpressions expressions, OptionList options)
{
    private readonly NameScope _scope = new(ReservedNames.Parameters);
    private readonly Dictionary<ApiParameter, string> _values = [];
    private readonly Dictionary<string, string> _pathNames = new(StringComparer.Ordinal);
    private readonly List<CSharpParameter> _required = [];
    private CSharpParameter? _optionalBody;

    public List<CSharpBinding> Bindings { get; } = [];

    /// <summary>Returns the expression of the argument for a parameter.</summary>
    public string GetValueExpression(ApiParameter parameter) => _values[parameter];

    /// <summary>Returns the property of the options for a parameter; null if it is not optional.</summary>
    public string? FindOption(ApiParameter parameter) =>
        _values.TryGetValue(parameter, out var value) && value.StartsWith(OptionList.Prefix, StringComparison.Ordinal)
            ? value.Substring(OptionList.Prefix.Length)
            : null;

    /// <summary>Returns the required parameters, followed by an optional body and the options.</summary>
    public IEnumerable<CSharpParameter> GetOrderedParameters() => _required.Concat(new[] { _optionalBody, options.Parameter }.OfType<CSharpParameter>());

    /// <summary>Gets a value indicating whether there are optional parameters other than the body.</summary>
    public bool HasOptions => options.Parameter is not null;

    /// <summary>
    /// Returns the numbers of leading parameters of the overloads, which keep calls valid when a later version of the spec adds the first option.
    /// </summary>
    public IEnumerable<int> GetOverloads()
    {
        if (HasOptions)
        {
            yield return _required.Count;
            if (_optionalBody is not null)
            {
                yield return _required.Count + 1;
            }
        }
    }

    /// <summary>Takes a name for the receiver of extension methods with these parameters.</summary>
    public string TakeReceiverName() => _scope.Take("client", "Value");

    public void AddRequired(ApiParameter parameter)
    {
        if (parameter.In == ParameterLocation.Path && _pathNames.TryGetValue(parameter.WireName, out var known))
        {
            // The route contains the parameter twice.
            Bindings.Add(CreateBinding(parameter, known));
            return;
        }

        var name = TakeName(parameter);
        if (parameter.In == ParameterLocation.Path)
        {
            _pathNames.Add(parameter.WireName, name);
        }

        _required.Add(new CSharpParameter(name, expressions.GetTypeName(parameter.Type.Type), IsOptional: false, CreateDoc(parameter), IsObsolete: false));
        Bindings.Add(CreateBinding(parameter, name));
    }

    /// <summary>Adds an optional parameter as a property of the options class.</summary>
    public void AddOptional(ApiParameter parameter)
    {
        var doc = CreateDoc(parameter, canBeObsolete: true);
        var name = Identifiers.ToPascalCase(parameter.NameHint, "Parameter");
        var value = options.Add(name, expressions.GetTypeName(parameter.Type.OrNull(true)), doc, parameter.Deprecated);
        Bindings.Add(CreateBinding(parameter, value));
    }

    /// <summary>Adds the body. Optional parameters are added before, so that their names do not depend on the media types of the body.</summary>
    public void AddBody(ApiBody body)
    {
        var name = body.NameHint is null ? "body" : _scope.Take(Identifiers.ToCamelCase(body.NameHint, "body"));
        var type = body.Kind switch
        {
            ApiBodyKind.Stream => "Stream",
            ApiBodyKind.Text => "string",
            _ => expressions.GetTypeName(body.Type!.Type),
        };
        AddBodyParameter(body, name, type, "The request body.");
        Bindings.AddRange(body.Styles.Select(style =>
            new CSharpBinding(Names.SetFormFieldStyle, style.WireName, ParameterBinding.GetFormStyleArguments(style), null)));
        var contentType = body.Choices.Count == 0 ? null : AddContentType(body);
        var isRequired = contentType is not null && MediaTypes.IsRange(body.MediaType);
        var argument = isRequired ? ", " + contentType : string.Empty;
        var mediaType = isRequired ? null : body.MediaType;
        Bindings.Add(body.Kind switch
        {
            ApiBodyKind.Stream => new CSharpBinding(Names.SetStreamBody, null, name + argument, mediaType),
            ApiBodyKind.Text => new CSharpBinding(Names.SetTextBody, null, name + argument, mediaType),
            ApiBodyKind.Form when body.Type!.Type is ApiMapType => new CSharpBinding(
                Names.SetFormValue, null, $"{name}, {expressions.GetWriteFunction(new ApiTypeUse(body.Type.Type, !body.Required))}", null),
            ApiBodyKind.Form => new CSharpBinding(Names.SetFormBody, null, name, null),
            _ => new CSharpBinding(
                Names.SetJsonBody,
                null,
                $"{name}, {expressions.GetWriteFunction(new ApiTypeUse(body.Type!.Type, !body.Required))}{argument}",
                mediaType == "application/json" ? null : mediaType),
        });
        if (contentType is not null && !isRequired)
        {
            Bindings.Add(new CSharpBinding(Names.SetContentType, null, contentType, null));
        }
    }

    /// <summary>Adds a parameter that has only one possible value, which callers do not pass.</summary>
    public void AddFixed(ApiParameter parameter) => Bindings.Add(ParameterBinding.CreateFixed(parameter));

    /// <summary>Adds the parts of a multipart body as properties of a class.</summary>
    public CSharpOptions AddForm(ApiBody body, string type, string operation, string visibility, bool isObsolete)
    {
        var scope = new NameScope(ReservedNames.ClientMembers, type);
        var properties = new List<CSharpParameter>();
        Bindings.Add(CreateMultipartStart(body));
        foreach (var field in body.Fields)
        {
            var name = scope.Take(Identifiers.ToPascalCase(field.Property.NameHint, "Part"), "Value");
            properties.Add(FormFields.CreateProperty(field, name, expressions));
            var value = (body.Required ? "body." : "body?.") + name;
            Bindings.Add(FormFields.CreateBinding(field, value, !body.Required || !field.Property.Required, expressions));
        }

        if (body.AdditionalParts is { } additional)
        {
            var name = scope.Take(Identifiers.ToPascalCase(additional.Property.WireName, "Parts"), "Value");
            properties.Add(FormFields.CreateAdditionalProperty(additional, name, expressions));
            Bindings.Add(FormFields.CreateAdditionalBinding(additional, (body.Required ? "body." : "body?.") + name, expressions));
        }

        AddBodyParameter(body, "body", type, "The parts of the request body.");
        var doc = Docs.Create($"The parts of the request body of {operation}.");
        return new CSharpOptions(type, visibility, doc, isObsolete, properties.ToEquatableArray());
    }

    /// <summary>Adds a parameter for the parts of a multipart body by name, for documents that do not describe the parts.</summary>
    public void AddParts(ApiBody body)
    {
        AddBodyParameter(body, "body", "IEnumerable<KeyValuePair<string, FilePart>>", "The parts of the request body by name.");
        Bindings.Add(CreateMultipartStart(body));
        Bindings.Add(new CSharpBinding(Names.AddNamedFiles, null, "body", null));
    }

    private static CSharpBinding CreateMultipartStart(ApiBody body)
    {
        var subtype = body.MediaType.Split(';')[0].Trim().ToLowerInvariant().Substring("multipart/".Length);
        return new CSharpBinding(Names.StartMultipart, null, string.Empty, subtype is "form-data" or "*" ? null : subtype);
    }

    /// <summary>Describes the media types: <c>one of "image/png", "image/gif" or in the range "text/*"</c>.</summary>
    private static string DescribeChoices(ApiBody body)
    {
        var choices = body.Choices.ToLookup(MediaTypes.IsRange, choice => $"\"{choice}\"");
        var concrete = choices[false].Any() ? "one of " + string.Join(", ", choices[false]) : null;
        var ranges = choices[true].Any() ? (choices[true].Count() > 1 ? "in the ranges " : "in the range ") + string.Join(", ", choices[true]) : null;
        return concrete is not null && ranges is not null ? $"{concrete} or {ranges}" : concrete ?? ranges ?? string.Empty;
    }

    /// <summary>Adds a parameter for the media type of a body, and returns the expression of its value.</summary>
    private string AddContentType(ApiBody body)
    {
        var hasDefault = !MediaTypes.IsRange(body.MediaType);
        var doc = $"The media type of the body, {DescribeChoices(body)}." + (hasDefault ? $" The default is \"{body.MediaType}\"." : string.Empty);
        if (hasDefault || !body.Required)
        {
            return options.Add("ContentType", "string?", Docs.Create(doc), isObsolete: false);
        }

        var name = _scope.Take("contentType", "Value");
        _required.Add(new CSharpParameter(name, "string", IsOptional: false, Docs.Create(doc), IsObsolete: false));
        return name;
    }

    private void AddBodyParameter(ApiBody body, string name, string type, string fallbackDoc)
    {
        var doc = Docs.Create(body.Description ?? fallbackDoc);
        if (body.Required)
        {
            _required.Add(new CSharpParameter(name, type, IsOptional: false, doc, IsObsolete: false));
        }
        else
        {
            _optionalBody = new CSharpParameter(name, type + "?", IsOptional: true, doc, IsObsolete: false);
        }
    }

    private CSharpBinding CreateBinding(ApiParameter parameter, string value)
    {
        _values[parameter] = value;
        return ParameterBinding.Create(parameter, value, expressions);
    }

    private string? DescribeFilter(ApiType type) => expressions.FindFilterName(type) is { } name
        ? $"The properties of {name} create the conditions. A string is sent as it is."
        : null;

    private string TakeName(ApiParameter parameter) => _scope.Take(Identifiers.ToCamelCase(parameter.NameHint, "parameter"), "Value");

    /// <param name="parameter">The parameter.</param>
    /// <param name="canBeObsolete">Whether an attribute marks it as deprecated. C# has no such attribute for the parameters of methods.</param>
    private CSharpDoc CreateDoc(ApiParameter parameter, bool canBeObsolete = false) => Docs.Create(string.Join(
        " ",
        new[] { parameter.Description?.Trim() }
            .Append(DescribeFilter(parameter.Type.Type))
            .Concat(parameter.Constraints)
            .Append(parameter.Deprecated && !canBeObsolete ? Docs.Deprecated : null)
            .Where(text => !string.IsNullOrEmpty(text))));
}
