// The block in the editor: its settings beside it, and the guide itself as the preview.
{
  const { blockEditor, blocks, components, element, i18n } = globalThis.wp;
  const { createElement: el } = element;
  const { __ } = i18n;
  const { Disabled, PanelBody, SelectControl, TextControl } = components;
  const { InspectorControls, PanelColorSettings, useBlockProps, withColors } = blockEditor;
  const name = 'rejection-guide/guide';

  const asked = { value: '', label: __('The candidate is asked', 'rejection-guide') };

  /** By their names in themselves, as whoever speaks one looks for it. */
  const languages = () => {
    const { enum: tags } = blocks.getBlockType(name).attributes.lang;
    const page = { value: '', label: __('The page’s own', 'rejection-guide') };
    return [
      page,
      ...tags.filter(Boolean).map((tag) => ({
        value: tag,
        label: new Intl.DisplayNames(tag, { type: 'language' }).of(tag),
      })),
    ];
  };

  const fields = [
    {
      title: __('Application', 'rejection-guide'),
      fields: {
        company: { label: __('Company', 'rejection-guide') },
        jobTitle: { label: __('Job', 'rejection-guide') },
        stage: {
          label: __('How far they came', 'rejection-guide'),
          options: [
            asked,
            { value: 'application', label: __('Application', 'rejection-guide') },
            { value: 'screening', label: __('First call', 'rejection-guide') },
            { value: 'interview', label: __('Interview', 'rejection-guide') },
            { value: 'final', label: __('Last round', 'rejection-guide') },
          ],
        },
        feedbackStatus: {
          label: __('Feedback', 'rejection-guide'),
          options: [
            asked,
            { value: 'given', label: __('They were given reasons', 'rejection-guide') },
            { value: 'none', label: __('They were given none', 'rejection-guide') },
            { value: 'unanswered', label: __('They never heard back', 'rejection-guide') },
          ],
        },
      },
    },
    {
      title: __('Thank-you note', 'rejection-guide'),
      fields: {
        contactName: { label: __('Whom it greets', 'rejection-guide') },
        contactEmail: { label: __('Where it goes', 'rejection-guide'), type: 'email' },
        replies: {
          label: __('Replies to your message', 'rejection-guide'),
          options: [
            { value: '', label: __('Not said', 'rejection-guide') },
            { value: 'read', label: __('Are read', 'rejection-guide') },
            {
              value: 'unread',
              label: __('Are not read: no note is put forward', 'rejection-guide'),
            },
          ],
        },
      },
    },
    {
      title: __('Links', 'rejection-guide'),
      fields: {
        rolesUrl: { label: __('Open roles', 'rejection-guide'), type: 'url' },
        communityUrl: { label: __('Talent community', 'rejection-guide'), type: 'url' },
        supportUrl: { label: __('Support on a hard day', 'rejection-guide'), type: 'url' },
        adviceUrl: { label: __('Advice on unfair treatment', 'rejection-guide'), type: 'url' },
        privacyUrl: { label: __('Privacy policy', 'rejection-guide'), type: 'url' },
      },
    },
    {
      title: __('Guide', 'rejection-guide'),
      fields: {
        lang: { label: __('Language', 'rejection-guide'), options: languages },
        mode: {
          label: __('Steps', 'rejection-guide'),
          options: [
            { value: '', label: __('With an exercise each', 'rejection-guide') },
            { value: 'checklist', label: __('To read and tick', 'rejection-guide') },
          ],
        },
        storage: {
          label: __('Kept in the candidate’s browser', 'rejection-guide'),
          options: [
            { value: '', label: __('For 90 days', 'rejection-guide') },
            { value: 'session', label: __('Until the tab closes', 'rejection-guide') },
            { value: 'none', label: __('Not at all', 'rejection-guide') },
          ],
        },
        headingLevel: {
          label: __('Level of the heading', 'rejection-guide'),
          options: ['', '1', '3', '4', '5'].map((value) => ({ value, label: value || '2' })),
        },
      },
    },
  ];

  const control = ([key, { options, ...field }], attributes, setAttributes) => {
    const choices = typeof options === 'function' ? options() : options;
    return el(choices ? SelectControl : TextControl, {
      ...field,
      key,
      __nextHasNoMarginBottom: true,
      options: choices,
      value: attributes[key] ?? '',
      onChange: (value) => setAttributes({ [key]: value }),
    });
  };

  /** What the guide takes as it is: all that has a field here. */
  const given = (attributes) =>
    Object.fromEntries(
      fields
        .flatMap((panel) => Object.keys(panel.fields))
        .filter((key) => attributes[key])
        .map((key) => [
          key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          attributes[key],
        ]),
    );

  const Edit = ({ attributes, setAttributes, accent, setAccent }) => {
    const panels = fields.map((panel, index) =>
      el(
        PanelBody,
        { key: panel.title, title: panel.title, initialOpen: index === 0 },
        Object.entries(panel.fields).map((field) => control(field, attributes, setAttributes)),
      ),
    );
    const colour = el(PanelColorSettings, {
      title: __('Colour', 'rejection-guide'),
      disableCustomGradients: true,
      colorSettings: [
        { value: accent.color, onChange: setAccent, label: __('Accent', 'rejection-guide') },
      ],
    });
    const guide = el('rejection-guide', {
      ...given(attributes),
      // A newer editor shows the page in a frame, which has no language.
      lang: attributes.lang || attributes.siteLang,
      // Apart from what whoever edits this may have kept as a visitor; `Disabled`, it keeps nothing.
      'guide-id': 'preview',
      style: { '--rejection-guide-accent': accent.color },
    });
    return el(
      element.Fragment,
      null,
      el(InspectorControls, null, panels, colour),
      el('div', useBlockProps(), el(Disabled, null, guide)),
    );
  };

  blocks.registerBlockType(name, {
    edit: withColors({ accent: 'color' })(Edit),
    save: () => null,
  });
}
